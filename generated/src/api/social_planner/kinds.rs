// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Social planner a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /social-media-posting/oauth/google/start`.
pub enum StartGoogleOauth {}

impl rt::Kind for StartGoogleOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartGoogleOauth {}

/// `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
pub enum GetGoogleLocations {}

impl rt::Kind for GetGoogleLocations {
    type Answer = models::GetGoogleLocationResponse;
}

impl rt::Located for GetGoogleLocations {}

/// `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
pub enum SetGoogleLocations {}

impl rt::Kind for SetGoogleLocations {
    type Answer = models::SocialMediaGmbAccountResponse;
}

impl rt::Located for SetGoogleLocations {}

/// `POST /social-media-posting/{locationId}/posts/list`.
pub enum ListPosts {}

impl rt::Kind for ListPosts {
    type Answer = models::PostSuccessfulResponseDto;
}

impl rt::Paged for ListPosts {
    type Item = models::GetPostFormatted;
}

impl rt::Located for ListPosts {}

/// `POST /social-media-posting/{locationId}/posts`.
pub enum CreatePost {}

impl rt::Kind for CreatePost {
    type Answer = models::CreatePostSuccessfulResponseDto;
}

impl rt::Located for CreatePost {}

/// `GET /social-media-posting/{locationId}/posts/{id}`.
pub enum GetPost {}

impl rt::Kind for GetPost {
    type Answer = models::GetPostSuccessfulResponseDto;
}

impl rt::Located for GetPost {}

/// `PUT /social-media-posting/{locationId}/posts/{id}`.
pub enum UpdatePost {}

impl rt::Kind for UpdatePost {
    type Answer = models::UpdatePostResponse;
}

impl rt::Located for UpdatePost {}

/// `DELETE /social-media-posting/{locationId}/posts/{id}`.
pub enum DeletePost {}

impl rt::Kind for DeletePost {
    type Answer = models::DeletePostSuccessfulResponseDto;
}

impl rt::Located for DeletePost {}

/// `POST /social-media-posting/{locationId}/posts/bulk-delete`.
pub enum BulkDeletePosts {}

impl rt::Kind for BulkDeletePosts {
    type Answer = models::BulkDeleteResponse;
}

impl rt::Located for BulkDeletePosts {}

/// `GET /social-media-posting/{locationId}/accounts`.
pub enum ListAccounts {}

impl rt::Kind for ListAccounts {
    type Answer = models::AccountsListResponseDto;
}

impl rt::Located for ListAccounts {}

/// `DELETE /social-media-posting/{locationId}/accounts/{id}`.
pub enum DeleteAccount {}

impl rt::Kind for DeleteAccount {
    type Answer = models::LocationAndAccountDeleteResponse;
}

impl rt::Located for DeleteAccount {}

/// `GET /social-media-posting/oauth/facebook/start`.
pub enum StartFacebookOauth {}

impl rt::Kind for StartFacebookOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartFacebookOauth {}

/// `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
pub enum GetFacebookPageGroup {}

impl rt::Kind for GetFacebookPageGroup {
    type Answer = models::GetFacebookAccountsResponse;
}

impl rt::Located for GetFacebookPageGroup {}

/// `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
pub enum AttachFacebookPageGroup {}

impl rt::Kind for AttachFacebookPageGroup {
    type Answer = models::SocialMediaFbAccountResponse;
}

impl rt::Located for AttachFacebookPageGroup {}

/// `GET /social-media-posting/oauth/instagram/start`.
pub enum StartInstagramOauth {}

impl rt::Kind for StartInstagramOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartInstagramOauth {}

/// `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
pub enum GetInstagramPageGroup {}

impl rt::Kind for GetInstagramPageGroup {
    type Answer = models::GetInstagramAccountsResponse;
}

impl rt::Located for GetInstagramPageGroup {}

/// `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
pub enum AttachInstagramPageGroup {}

impl rt::Kind for AttachInstagramPageGroup {
    type Answer = models::SocialMediaInstagramAccountResponse;
}

impl rt::Located for AttachInstagramPageGroup {}

/// `GET /social-media-posting/oauth/linkedin/start`.
pub enum StartLinkedinOauth {}

impl rt::Kind for StartLinkedinOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartLinkedinOauth {}

/// `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
pub enum GetLinkedinPageProfile {}

impl rt::Kind for GetLinkedinPageProfile {
    type Answer = models::GetLinkedInAccountsResponse;
}

impl rt::Located for GetLinkedinPageProfile {}

/// `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
pub enum AttachLinkedinPageProfile {}

impl rt::Kind for AttachLinkedinPageProfile {
    type Answer = models::SocialMediaLinkedInAccountResponse;
}

impl rt::Located for AttachLinkedinPageProfile {}

/// `GET /social-media-posting/oauth/twitter/start`.
pub enum StartTwitterOauth {}

impl rt::Kind for StartTwitterOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartTwitterOauth {}

/// `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
pub enum GetTwitterProfile {}

impl rt::Kind for GetTwitterProfile {
    type Answer = models::GetTwitterAccountsResponse;
}

impl rt::Located for GetTwitterProfile {}

/// `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
pub enum AttachTwitterProfile {}

impl rt::Kind for AttachTwitterProfile {
    type Answer = models::SocialMediaTwitterAccountResponse;
}

impl rt::Located for AttachTwitterProfile {}

/// `GET /social-media-posting/{locationId}/csv`.
pub enum GetUploadStatus {}

impl rt::Kind for GetUploadStatus {
    type Answer = models::GetUploadStatusResponseDto;
}

impl rt::Paged for GetUploadStatus {
    type Item = models::CsvImport;
}

impl rt::Located for GetUploadStatus {}

/// `POST /social-media-posting/{locationId}/csv`.
pub enum UploadCsv {}

impl rt::Kind for UploadCsv {
    type Answer = models::UploadFileResponseDto;
}

impl rt::Located for UploadCsv {}

/// `POST /social-media-posting/{locationId}/set-accounts`.
pub enum SetAccounts {}

impl rt::Kind for SetAccounts {
    type Answer = models::SetAccountsResponse;
}

impl rt::Located for SetAccounts {}

/// `GET /social-media-posting/{locationId}/csv/{id}`.
pub enum GetCsvPost {}

impl rt::Kind for GetCsvPost {
    type Answer = models::GetCsvPostResponseDto;
}

impl rt::Paged for GetCsvPost {
    type Item = models::CsvPost;
}

impl rt::Located for GetCsvPost {}

/// `DELETE /social-media-posting/{locationId}/csv/{id}`.
pub enum DeleteCsv {}

impl rt::Kind for DeleteCsv {
    type Answer = models::DeleteCsvResponse;
}

impl rt::Located for DeleteCsv {}

/// `PATCH /social-media-posting/{locationId}/csv/{id}`.
pub enum StartCsvFinalize {}

impl rt::Kind for StartCsvFinalize {
    type Answer = models::CsvPostStatusResponse;
}

impl rt::Located for StartCsvFinalize {}

/// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
pub enum DeleteCsvPost {}

impl rt::Kind for DeleteCsvPost {
    type Answer = models::DeletePostResponseDto;
}

impl rt::Located for DeleteCsvPost {}

/// `GET /social-media-posting/oauth/tiktok/start`.
pub enum StartTiktokOauth {}

impl rt::Kind for StartTiktokOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartTiktokOauth {}

/// `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
pub enum GetTiktokProfile {}

impl rt::Kind for GetTiktokProfile {
    type Answer = models::GetTiktokAccountResponse;
}

impl rt::Located for GetTiktokProfile {}

/// `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
pub enum AttachTiktokProfile {}

impl rt::Kind for AttachTiktokProfile {
    type Answer = models::SocialMediaTiktokAccountResponse;
}

impl rt::Located for AttachTiktokProfile {}

/// `GET /social-media-posting/oauth/tiktok-business/start`.
pub enum StartTiktokBusinessOauth {}

impl rt::Kind for StartTiktokBusinessOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartTiktokBusinessOauth {}

/// `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`.
pub enum GetTiktokBusinessProfile {}

impl rt::Kind for GetTiktokBusinessProfile {
    type Answer = models::GetTiktokBusinessAccountResponse;
}

impl rt::Located for GetTiktokBusinessProfile {}

/// `GET /social-media-posting/{locationId}/categories`.
pub enum ListCategories {}

impl rt::Kind for ListCategories {
    type Answer = models::GetByLocationIdResponseDto;
}

impl rt::Paged for ListCategories {
    type Item = models::Category;
}

impl rt::Located for ListCategories {}

/// `GET /social-media-posting/{locationId}/categories/{id}`.
pub enum GetCategory {}

impl rt::Kind for GetCategory {
    type Answer = models::GetByIdResponseDto;
}

impl rt::Located for GetCategory {}

/// `GET /social-media-posting/{locationId}/tags`.
pub enum ListTags {}

impl rt::Kind for ListTags {
    type Answer = models::GetTagsByLocationIdResponseDto;
}

impl rt::Paged for ListTags {
    type Item = models::SocialMediaTag;
}

impl rt::Located for ListTags {}

/// `POST /social-media-posting/{locationId}/tags/details`.
pub enum GetTags {}

impl rt::Kind for GetTags {
    type Answer = models::GetTagsByIdResponseDto;
}

impl rt::Located for GetTags {}

/// `POST /social-media-posting/statistics`.
pub enum Statistics {}

impl rt::Kind for Statistics {
    type Answer = models::StatisticsResponse;
}

impl rt::Located for Statistics {}
